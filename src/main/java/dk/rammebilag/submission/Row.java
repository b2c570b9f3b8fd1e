package dk.rammebilag.submission;

/** A typed row of one of the seven sheets. */
public sealed interface Row extends Item
        permits Cover, Observation, Target, Initiative, Offer, Trade, Need {}
