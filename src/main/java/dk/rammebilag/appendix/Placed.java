package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Faults.Place;

/** A piece of a template and where it stands. */
record Placed(Place place, Piece piece) {}
