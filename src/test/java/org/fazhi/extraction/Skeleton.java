package org.fazhi.extraction;

/** What is left of an example when its numbers, units and place words are masked. */
final class Skeleton {
    private Skeleton() {}

    static String of(String text) {
        return text.replaceAll("[0-9.,,%一二三四五六七八九十百千万两零余]+", "#")
                .replaceAll("#(?:人次|家次|场次|件次|[件宗起份条次场人名个家处项期批册本元])?", "#")
                .replaceAll("我镇|本镇|全镇|我乡|本乡|全乡|我街道|本街道|街道|镇|乡", "@");
    }
}
