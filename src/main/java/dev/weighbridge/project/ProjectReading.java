package dev.weighbridge.project;

import dev.weighbridge.json.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What reading a file came to: a whole project or the reasons why not, never something half. */
public sealed interface ProjectReading {
  /**
   * The file is a project.
   *
   * @param picture what the file says of the picture that it came with, by key; may be empty
   * @param differences what of the evidence is not as it was when the file was written, and what of
   *     the project had to give way; empty if all is as it was
   */
  record Opened(Project project, Map<String, String> picture, List<Difference> differences)
      implements ProjectReading {
    public Opened {
      picture = Collections.unmodifiableMap(new TreeMap<>(picture));
      differences = List.copyOf(differences);
    }
  }

  /**
   * The file is not a project, or not one of the datasets at hand.
   *
   * @param problems all that was found, at least one, in the order of the file
   */
  record Refused(List<Problem> problems) implements ProjectReading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
