package dev.weighbridge.window;

/** A part of the window that shows the present; it may not call back while it does. */
interface Shows {
  void show(Present present);
}
