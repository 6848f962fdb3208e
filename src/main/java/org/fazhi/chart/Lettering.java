package org.fazhi.chart;

import java.util.ArrayList;
import java.util.List;

/** How wide text is in the font that travels with the program, and where it breaks. */
final class Lettering {
    static final String FAMILY =
            "Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC Variable, sans-serif";

    private static final int FULL_WIDTH = 1000;

    /** Advances of space to tilde in thousandths of the type size, as the font has them. */
    private static final int[] REGULAR = {
        224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555,
        555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646,
        543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563,
        618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802,
        498, 521, 475, 338, 270, 338, 555
    };

    private static final int[] BOLD = {
        227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590,
        590, 590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686,
        578, 853, 749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591,
        644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 437, 495, 421, 637, 576, 863,
        562, 574, 511, 378, 296, 378, 590
    };

    private static final String NEVER_FIRST = "，。、；：？！）》”’%％·…,.;:?!)";

    private Lettering() {}

    static int[] advances(boolean bold) {
        return (bold ? BOLD : REGULAR).clone();
    }

    /** @return width in pixels of one line set in {@code size} pixels */
    static double width(String text, double size, boolean bold) {
        int[] table = bold ? BOLD : REGULAR;
        return text.codePoints().map(point -> advance(point, table)).sum() * size / FULL_WIDTH;
    }

    static double width(String text, double size) {
        return width(text, size, false);
    }

    /** @return width of the widest of {@code texts}, 0 when there is none */
    static double widest(List<String> texts, double size) {
        return texts.stream().mapToDouble(text -> width(text, size)).max().orElse(0);
    }

    /** Breaks text into lines no wider than {@code room}; Latin words and numbers stay whole where they fit. */
    static List<String> lines(String text, double size, boolean bold, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            boolean fits = width(line + word.stripTrailing(), size, bold) <= room;
            if (!fits && !line.isEmpty() && !NEVER_FIRST.contains(word.substring(0, 1))) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? word.stripLeading() : word);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** @return text, cut with an ellipsis where it would be wider than {@code room} */
    static String cut(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int kept = points.length - 1;
        while (kept > 1 && width(new String(points, 0, kept) + "…", size) > room) {
            kept--;
        }
        return new String(points, 0, kept) + "…";
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean inside = latin(text.charAt(i)) && latin(text.charAt(i - 1))
                    || Character.isLowSurrogate(text.charAt(i))
                    || NEVER_FIRST.indexOf(text.charAt(i)) >= 0
                    || text.charAt(i) == ' ';
            if (!inside) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean latin(char c) {
        return c > ' ' && c < 0x2000;
    }

    private static int advance(int point, int[] table) {
        if (point >= ' ' && point <= '~') {
            return table[point - ' '];
        }
        return switch (point) {
            case '–' -> table == BOLD ? 544 : 536;
            case '—' -> table == BOLD ? 908 : 894;
            case '−' -> table == BOLD ? 590 : 555;
            default -> FULL_WIDTH;
        };
    }
}
