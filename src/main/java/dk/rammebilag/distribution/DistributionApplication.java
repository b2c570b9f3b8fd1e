package dk.rammebilag.distribution;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What {@code send} needs beside the run. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class DistributionApplication {}
