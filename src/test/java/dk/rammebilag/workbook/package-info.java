@NullMarked
package dk.rammebilag.workbook;

import org.jspecify.annotations.NullMarked;
