package org.fazhi.query;

/**
 * The range of the comparable values of one year: least, quartiles (linear between neighbours, as in R's type 7) and
 * most, in base unit.
 */
public record Spread(double least, double lower, double median, double upper, double most) {}
