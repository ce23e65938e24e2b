package org.nianbao.samples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A report as its writer has it in mind, before any format is chosen.
 *
 * @param title the title in one line
 * @param issuer the unit's official name
 * @param published the day of publication
 * @param site the name of the web site that an html page belongs to
 * @param blocks everything below the title, in order
 */
public record SampleReport(String title, String issuer, LocalDate published, String site, List<Block> blocks) {
    public SampleReport {
        Objects.requireNonNull(title);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(published);
        Objects.requireNonNull(site);
        blocks = List.copyOf(blocks);
    }
}
