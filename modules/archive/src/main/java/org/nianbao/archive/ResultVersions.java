package org.nianbao.archive;

import java.util.Objects;

/** What made a stored result: the version of the recogniser and that of the rules, such as {@code 1}. */
public record ResultVersions(String recogniser, String rules) {
    public ResultVersions {
        Objects.requireNonNull(recogniser);
        Objects.requireNonNull(rules);
    }
}
