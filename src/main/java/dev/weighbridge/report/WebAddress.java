package dev.weighbridge.report;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that a report may link to. */
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /**
   * The address in ASCII if it is a web address; without quotes, angle brackets and backslashes.
   */
  static Optional<String> of(URI address) {
    String scheme = address.getScheme();
    if (scheme == null
        || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
        || address.getHost() == null) {
      return Optional.empty();
    }
    // What a URI object allows and CommonMark or HTML could read in another way.
    return Optional.of(address.toASCIIString().replace("'", "%27"));
  }
}
