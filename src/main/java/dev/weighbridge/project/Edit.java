package dev.weighbridge.project;

import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.json.TextRules;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Something a person does to a project, as a value; applying it is a pure function.
 *
 * <p>Indexes are those of the dataset's comparison. An edit that would leave the project as it is
 * returns an equal project, and the history then keeps no entry.
 */
public sealed interface Edit {
  /** The project after the edit. */
  Project on(Project project);

  /** Starts from a scenario: its priorities, no pins. */
  record ChooseScenario(String scenario) implements Edit {
    @Override
    public Project on(Project project) {
      return project.withScenario(project.dataset().scenario(scenario));
    }
  }

  /** Gives a dimension an importance of 0..100. */
  record WeighDimension(int dimension, double importance) implements Edit {
    @Override
    public Project on(Project project) {
      return project.withPriorities(project.priorities().withDimension(dimension, importance));
    }
  }

  /** Gives a criterion an importance of 0..100 within its dimension. */
  record WeighCriterion(int criterion, double importance) implements Edit {
    @Override
    public Project on(Project project) {
      return project.withPriorities(project.priorities().withCriterion(criterion, importance));
    }
  }

  /** Holds a dimension at the share it has now. */
  record Pin(int dimension) implements Edit {
    @Override
    public Project on(Project project) {
      Shares shares = Shares.of(project.dataset().comparison(), project.priorities());
      return project.withPriorities(
          project.priorities().withPin(dimension, Math.min(1, shares.ofDimension(dimension))));
    }
  }

  /** Lets a pinned dimension go. */
  record Unpin(int dimension) implements Edit {
    @Override
    public Project on(Project project) {
      return project.withPriorities(project.priorities().withoutPin(dimension));
    }
  }

  /** Shows a language that was hidden. */
  record ShowLanguage(String language) implements Edit {
    @Override
    public Project on(Project project) {
      Set<String> shown = new LinkedHashSet<>(project.shown());
      shown.add(language);
      return project.withShown(shown);
    }
  }

  /** Hides a language; the last one stays. */
  record HideLanguage(String language) implements Edit {
    @Override
    public Project on(Project project) {
      Set<String> shown = new LinkedHashSet<>(project.shown());
      shown.remove(language);
      return shown.isEmpty() ? project : project.withShown(shown);
    }
  }

  /** Goes back to the scenario's priorities, without pins. */
  record ResetPriorities() implements Edit {
    @Override
    public Project on(Project project) {
      return project.withPriorities(project.start());
    }
  }

  /** Gives a dimension the scenario's importance back and lets it go if it is pinned. */
  record ResetDimension(int dimension) implements Edit {
    @Override
    public Project on(Project project) {
      double importance = project.start().ofDimension(dimension);
      return project.withPriorities(
          project.priorities().withoutPin(dimension).withDimension(dimension, importance));
    }
  }

  /** Why all importances change at once. */
  enum Cause {
    /** The smallest change that lets another language lead. */
    SMALLEST_CHANGE,
    /** The priorities that are best for one language. */
    BEST_CASE,
    /** The dimensions were put in order. */
    RANKING,
    /** The dimensions were compared in pairs. */
    PAIRS,
    /** A divider of the share bar was dragged. */
    SHARES
  }

  /** Gives all dimensions and criteria other importances. */
  record Reweigh(Priorities priorities, Cause cause) implements Edit {
    @Override
    public Project on(Project project) {
      return project.withPriorities(priorities);
    }
  }

  /** Makes a capability a requirement. */
  record Require(String capability) implements Edit {
    @Override
    public Project on(Project project) {
      Set<String> required = new LinkedHashSet<>(project.requirements().capabilities());
      required.add(capability);
      return project.withRequirements(new Requirements(required));
    }
  }

  /** Requires a capability no longer. */
  record Waive(String capability) implements Edit {
    @Override
    public Project on(Project project) {
      Set<String> required = new LinkedHashSet<>(project.requirements().capabilities());
      required.remove(capability);
      return project.withRequirements(new Requirements(required));
    }
  }

  /**
   * Puts the user's figure in place of the evidence's.
   *
   * @param note whatever was typed; what no file may hold is left out
   */
  record GiveOwnFigure(
      String language, String criterion, Measurement.Measured measured, String note)
      implements Edit {
    public GiveOwnFigure {
      note = TextRules.clean(note);
    }

    @Override
    public Project on(Project project) {
      return project.withOwn(language, criterion, measured, note);
    }
  }

  /** Goes back to the evidence's figure. */
  record DropOwnFigure(String language, String criterion) implements Edit {
    @Override
    public Project on(Project project) {
      return project.withoutOwn(language, criterion);
    }
  }

  /** Begins afresh: first scenario, first languages, no requirements, no own figures. */
  record StartOver() implements Edit {
    @Override
    public Project on(Project project) {
      return Project.of(project.withoutOwn().dataset()).changedOn(project.changed());
    }
  }

  /** How a state that was set aside for comparison becomes the present one. */
  enum Return {
    /** The present state is left for it. */
    BACK,
    /** The present state is set aside in its place. */
    SWAP
  }

  /** Makes the state that the present one was compared with the present one. */
  record GoBack(Project compared, Return how) implements Edit {
    @Override
    public Project on(Project project) {
      return compared;
    }
  }
}
