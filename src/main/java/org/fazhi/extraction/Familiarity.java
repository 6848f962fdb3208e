package org.fazhi.extraction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Example;

/** How much of a number's surroundings is worded as in the examples of its indicator, by pairs and triples of characters. */
final class Familiarity {
    private static final int BEFORE = 14;
    private static final int BEHIND = 12;
    private static final int LONGEST_NUMBER = 14;
    private static final String NUMERALS = "一二三四五六七八九十百千万两";
    private static final char NUMBER = '#';

    private final Map<String, Integer> indicators = new HashMap<>();
    /** By characters in a row the indicators whose examples hold them. */
    private final Map<Long, BitSet> known = new HashMap<>();
    /** By the number of indicators that hold characters in a row how much these tell. */
    private final double[] rarity;

    Familiarity(List<Catalogue.Entry> entries) {
        rarity = new double[entries.size() + 1];
        for (int holders = 0; holders < rarity.length; holders++) {
            rarity[holders] = Math.log(rarity.length / (holders + 0.5));
        }
        for (Catalogue.Entry entry : entries) {
            int number = indicators.size();
            indicators.put(entry.indicator().code(), number);
            for (Example example : entry.examples()) {
                String masked = masked(example.text(), 0, example.text().length());
                for (int length = 2; length <= 3; length++) {
                    for (int i = 0; i + length <= masked.length(); i++) {
                        known.computeIfAbsent(key(masked, i, length), each -> new BitSet())
                                .set(number);
                    }
                }
            }
        }
    }

    /** The share of what stands around the number at {@code at} that no example of {@code indicator} holds, the rarer the more. */
    double unfamiliar(String indicator, String text, int at, int sentenceStart, int sentenceEnd) {
        int from = Math.max(sentenceStart, at - BEFORE);
        int to = Math.min(sentenceEnd, numberEnd(text, at, sentenceEnd) + BEHIND);
        String masked = masked(text, from, to);
        int number = indicators.getOrDefault(indicator, indicators.size());
        return (unfamiliar(number, masked, 2) + unfamiliar(number, masked, 3)) / 2;
    }

    private double unfamiliar(int indicator, String masked, int length) {
        double all = 0;
        double unknown = 0;
        for (int i = 0; i + length <= masked.length(); i++) {
            BitSet holders = known.get(key(masked, i, length));
            double rare = rarity[holders == null ? 0 : holders.cardinality()];
            all += rare;
            unknown += holders == null || !holders.get(indicator) ? rare : 0;
        }
        return all == 0 ? 0 : unknown / all;
    }

    /** End of the number and of the measure word's first character. */
    private static int numberEnd(String text, int at, int sentenceEnd) {
        int end = at;
        int most = Math.min(sentenceEnd, at + LONGEST_NUMBER);
        while (end < most && (isDigit(text.charAt(end)) || ".,万亿余多%".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return Math.min(sentenceEnd, end + 1);
    }

    /** A stretch with one sign for each number in it. */
    private static String masked(String text, int from, int to) {
        StringBuilder masked = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            int end = i;
            if (isDigit(text.charAt(i))) {
                while (end < to && (isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                end -= ".,".indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
            } else {
                while (end < to && NUMERALS.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                end = end - i > 1 ? end : i;
            }
            masked.append(end > i ? NUMBER : text.charAt(i));
            i = Math.max(end, i + 1);
        }
        return masked.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static long key(String text, int at, int length) {
        long key = 0;
        for (int i = at; i < at + length; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }
}
