package org.fazhi.extraction;

/**
 * A number in a table as a sentence that names it.
 *
 * @param told the sentence, behind the caption of the table and a line break
 * @param plain the sentence without the title of the table, for a row that names its own indicator
 * @param part what the row is a part of the table for, empty when it is none
 * @param start where the row stands
 * @param end end of the row
 * @param number where the number stands
 * @param bare whether the table gives no measure word
 */
record TableCell(String told, String plain, String part, int start, int end, int number, boolean bare) {}
