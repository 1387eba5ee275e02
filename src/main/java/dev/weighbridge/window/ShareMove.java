package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.decision.SliderPositions;
import java.util.Optional;

/**
 * Share that goes from one dimension to the next while all others keep theirs, from where a gesture
 * began: what it gives depends only on where the hand is, not on the way there.
 */
final class ShareMove {
  private final Priorities from;
  private final double[] shares;
  private final int left;

  private ShareMove(Priorities from, double[] shares, int left) {
    this.from = from;
    this.shares = shares;
    this.left = left;
  }

  /**
   * The move between a dimension and the next.
   *
   * @param left index of the earlier of the two
   * @return empty if one of them is held, or both have no share
   */
  static Optional<ShareMove> between(Priorities priorities, Shares shares, int left) {
    double both = shares.ofDimension(left) + shares.ofDimension(left + 1);
    if (priorities.isPinned(left) || priorities.isPinned(left + 1) || !(both > 0)) {
      return Optional.empty();
    }
    double[] all = new double[shares.dimensionCount()];
    for (int d = 0; d < all.length; d++) {
      all[d] = shares.ofDimension(d);
    }
    return Optional.of(new ShareMove(priorities, all, left));
  }

  /**
   * The priorities after the move.
   *
   * @param amount share, −1..1, that the earlier dimension gains from the later one; cut to what
   *     they have
   */
  Priorities by(double amount) {
    double both = shares[left] + shares[left + 1];
    double next = Math.clamp(shares[left] + amount, 0, both);
    if (next == shares[left]) {
      return from;
    }
    double[] moved = shares.clone();
    moved[left] = next;
    moved[left + 1] = both - next;
    return SliderPositions.giving(from, moved);
  }
}
