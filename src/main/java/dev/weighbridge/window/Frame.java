package dev.weighbridge.window;

import java.util.Locale;

/** What a window stands in. */
interface Frame {
  /** Shows the title. */
  void title(String title);

  /** Puts another window in this one's place. */
  void rebuild(Desk desk, Locale locale);

  /** Closes without asking. */
  void leave();
}
