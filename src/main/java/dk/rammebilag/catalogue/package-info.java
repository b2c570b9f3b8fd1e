/**
 * What may be reported in one agreement: areas, goals, indicators, code lists, rules, bilag and
 * cycle, read from YAML.
 */
@NullMarked
package dk.rammebilag.catalogue;

import org.jspecify.annotations.NullMarked;
