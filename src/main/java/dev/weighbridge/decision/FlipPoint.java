package dev.weighbridge.decision;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the leader changes as one share moves away from its present value.
 *
 * @param share the share, 0..1, at which it changes
 * @param position the importance, 0..100, that gives this share while the other sliders stay; empty
 *     if no position of the slider reaches it
 * @param leaders who leads just beyond it; more than one if they stay level with each other
 */
public record FlipPoint(double share, OptionalDouble position, List<Alternative> leaders) {
  public FlipPoint {
    leaders = List.copyOf(leaders);
  }
}
