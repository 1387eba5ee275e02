package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;

/**
 * What a window needs that takes long and needs no toolkit, so that it can be had while the toolkit
 * starts.
 *
 * @param dataset that comes with the program
 * @param typeface of the figures
 * @param sampling workspace of the JavaFX thread, with the dataset's draws in it
 */
record Groundwork(Dataset dataset, Typeface typeface, Sampling sampling) {
  /** Reads, draws and works out once what the first frame shows. */
  static Groundwork lay() {
    Dataset dataset = DatasetReader.bundled();
    Sampling sampling = Sampling.usual();
    Project.of(dataset).analyse().sample(sampling);
    return new Groundwork(dataset, Typeface.bundled(), sampling);
  }
}
