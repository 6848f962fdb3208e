package org.fazhi.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages inputs the same way for the same seed. */
final class Mutation {
    private static final List<String> PIECES = List.of(
            "。", "，", ",", "；", "：", "、", "(", "（", "）", "“", "”", "《", "》", "\n", "\r\n", "\t", " ", "　", "|", "%",
            "0", "7", "36", "1,234", "3.5", "２０２３", "2023年", "去年", "同比增长", "其中", "共", "分别为", "均", "未发生", "零", "百分之九十",
            "两万余", "万", "亿", "件", "起", "人次", "计划", "全县", "一、", "(zhèn)", "\ud83d", "\ude00", "\u0000", "\ufeff",
            "\ufffd", "\u202e", "調解");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** {@code text} with some pieces put in, taken out, doubled or moved. */
    String of(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(40); i >= 0 && !damaged.isEmpty(); i--) {
            int at = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), at + 1 + random.nextInt(random.nextInt(60) + 1));
            switch (random.nextInt(5)) {
                case 0 -> damaged.delete(at, to);
                case 1 -> damaged.insert(random.nextInt(damaged.length()), damaged.substring(at, to));
                case 2 -> damaged.replace(at, Math.min(to, at + 2), PIECES.get(random.nextInt(PIECES.size())));
                default -> damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return damaged.toString();
    }

    /** A file like {@code bytes} with some of them flipped, moved, doubled or cut off. */
    byte[] of(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(20); i >= 0 && damaged.length > 1; i--) {
            int at = random.nextInt(damaged.length);
            int length = Math.min(damaged.length - at, 1 + random.nextInt(64));
            switch (random.nextInt(6)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> System.arraycopy(damaged, at, damaged, random.nextInt(damaged.length - length + 1), length);
                case 3 -> Arrays.fill(damaged, at, at + length, (byte) random.nextInt(256));
                case 4 -> damaged = without(damaged, at, length);
                default -> damaged = random.nextInt(8) == 0 ? Arrays.copyOf(damaged, at) : damaged;
            }
        }
        return damaged;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] rest = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, rest, 0, at);
        System.arraycopy(bytes, at + length, rest, at, bytes.length - at - length);
        return rest;
    }
}
