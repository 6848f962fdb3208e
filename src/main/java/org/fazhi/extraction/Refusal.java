package org.fazhi.extraction;

/**
 * A number that became nothing.
 *
 * @param detail what the reason speaks of: an indicator's code or a measure word, empty when nothing
 */
record Refusal(int start, int end, Reason reason, String detail) {}
