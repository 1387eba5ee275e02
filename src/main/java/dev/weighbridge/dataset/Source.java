package dev.weighbridge.dataset;

import java.net.URI;
import java.util.Optional;

/**
 * Where a statement comes from.
 *
 * @param id stable key
 * @param url http or https address of the original
 * @param published year, year-month or day, or "undated"
 * @param locator where in the source
 * @param readVia the copy in which it was actually read
 */
public record Source(
    String id,
    String title,
    String publisher,
    URI url,
    String published,
    Optional<String> locator,
    Optional<String> readVia) {}
