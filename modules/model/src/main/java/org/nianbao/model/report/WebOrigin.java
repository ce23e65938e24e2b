package org.nianbao.model.report;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where on the web a file was fetched, and when.
 *
 * @param address the address that answered, which is another than the one asked for where that one led on
 * @param fetchedAt when the answer was whole
 * @param charset the charset that the answer's head names, as it is written there; empty where it names none
 */
public record WebOrigin(String address, Instant fetchedAt, Optional<String> charset) {
    public WebOrigin {
        Objects.requireNonNull(address);
        Objects.requireNonNull(fetchedAt);
        Objects.requireNonNull(charset);
    }
}
