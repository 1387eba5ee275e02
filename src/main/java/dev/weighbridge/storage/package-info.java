/**
 * Files as the operating system keeps them.
 *
 * <p>Lives here: writing a file so that the old or the new one is there whole whatever happens,
 * files that only their owner may read, and telling whether another program changed a file.
 *
 * <p>May not: know what any file is about.
 */
@NullMarked
package dev.weighbridge.storage;

import org.jspecify.annotations.NullMarked;
