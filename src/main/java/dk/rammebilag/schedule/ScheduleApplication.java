package dk.rammebilag.schedule;

import dk.rammebilag.distribution.DistributionApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the calendar needs beside the run. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(DistributionApplication.class)
public class ScheduleApplication {}
