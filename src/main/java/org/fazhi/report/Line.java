package org.fazhi.report;

/** One line of the clean text, without its line end: {@code start} inclusive, {@code end} exclusive. */
public record Line(int start, int end, LineKind kind) {}
