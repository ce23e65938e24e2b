package org.nianbao.recognition.narrative.internal.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.text.YearPhrase;

/** What a file's name says about the report in it. */
public final class FileName {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "\\d+年?度?|政府|政务|信息|公开|工作|年度|报告|年报|人民|盖章|定稿|终稿|最终|修改|送审|报送|上报|发布|扫描|[稿版件的()（）\\[\\]_\\-—.·+ 　]");

    private FileName() {}

    /** The unit that it names, or else the nearest folder above it that names one. */
    static Optional<AdministrativeName> unitIn(String path) {
        String rest = ENDING.matcher(path).replaceFirst("");
        while (true) {
            int slash = Math.max(rest.lastIndexOf('/'), rest.lastIndexOf('\\'));
            Optional<AdministrativeName> name = unitInPart(rest.substring(slash + 1));
            if (name.isPresent() || slash < 0) {
                return name;
            }
            rest = rest.substring(0, slash);
        }
    }

    private static Optional<AdministrativeName> unitInPart(String part) {
        String plain = OTHER_WORDS.matcher(part).replaceAll(" ").strip();
        for (String word : plain.split(" +")) {
            Optional<AdministrativeName> name = AdministrativeName.of(word);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The year it names, if it names exactly one. */
    static Optional<Integer> yearIn(String fileName) {
        var years = YearPhrase.bareIn(lastPart(fileName)).stream()
                .map(YearPhrase::year)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** The last part of a path, without its ending. */
    public static String withoutFolders(String fileName) {
        return lastPart(fileName);
    }

    private static String lastPart(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return ENDING.matcher(last).replaceFirst("");
    }
}
