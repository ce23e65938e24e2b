package org.nianbao.recognition.narrative.internal.outline;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the paragraphs under a sub-heading of section one are about. */
public enum Topic {
    DISCLOSURE("主动公开"),
    REQUESTS("依申请公开|公开申请"),
    MANAGEMENT("信息(?:公开)?(?:资源)?(?:规范化)?管理"),
    PLATFORM("平台"),
    SUPERVISION("监督|保障"),
    /** Under no such sub-heading, or under one of another kind. */
    NONE("(?!)");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile(words);
    }

    /** The topic that a sub-heading names first. */
    static Optional<Topic> ofHeading(String heading) {
        return Arrays.stream(values())
                .filter(topic -> topic.words.matcher(heading).find())
                .findFirst();
    }
}
