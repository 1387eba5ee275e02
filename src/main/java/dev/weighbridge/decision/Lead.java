package dev.weighbridge.decision;

/** Who is ahead among the alternatives shown, by totals alone. */
public sealed interface Lead {
  /** No alternative shown has enough evidence to lead. */
  record Nobody() implements Lead {}

  /** Only one alternative shown has enough evidence, so that there is nobody to compare it with. */
  record Alone(Standing only) implements Lead {}

  /** The best two are less than {@link Assessment#SMALLEST_LEAD} apart. */
  record TooClose(Standing first, Standing second, double points) implements Lead {}

  /** {@code leader} is {@code points} ahead of {@code runnerUp}. */
  record Ahead(Standing leader, Standing runnerUp, double points) implements Lead {}
}
