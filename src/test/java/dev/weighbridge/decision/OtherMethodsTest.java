package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherMethodsTest {
  private static DecisionMatrix matrix(double[][] values, double... weights) {
    return new DecisionMatrix(values, new boolean[weights.length], weights);
  }

  private static MethodResult undefined(MethodResult.Reason reason) {
    return new MethodResult.Undefined(reason);
  }

  private static List<Double> scores(MethodResult result) {
    return assertInstanceOf(MethodResult.Scores.class, result).values();
  }

  @Test
  void mayChooseOtherwise() {
    // The additive total prefers the specialist, the product the all-rounder.
    Problem problem = Problem.flat(new double[][] {{100, 4}, {50, 50}}, 50, 50);
    assertEquals(0, problem.contest().leader());
    OtherMethods methods = OtherMethods.of(problem.contest());
    assertEquals(List.of(20.0, 50.0), round(scores(methods.weightedProduct())));
    assertEquals(1, ((MethodResult.Scores) methods.weightedProduct()).best());
    // Both differences are above 30 points, and count as much as each other.
    assertEquals(List.of(0.0, 0.0), scores(methods.promethee()));
    assertEquals(0, ((MethodResult.Scores) methods.promethee()).best());
  }

  private static List<Double> round(List<Double> values) {
    return values.stream().map(v -> Math.round(v * 1e9) / 1e9).toList();
  }

  @Test
  void prometheeCountsDifferencesFromTheThresholds() {
    Problem problem = Problem.flat(new double[][] {{30, 60}, {25, 77.5}}, 50, 50);
    OtherMethods methods = OtherMethods.of(problem.contest());
    // 5 points are nothing, 17.5 are half of the way from 5 to 30, at half of the weight.
    assertEquals(List.of(-0.25, 0.25), scores(methods.promethee()));
  }

  @Test
  void leavesOutWhatTellsNobodyApart() {
    double[][] points = {{30, 0, 60}, {25, 0, 70}};
    OtherMethods with = OtherMethods.of(Problem.flat(points, 25, 50, 25).contest());
    double[][] fewer = {{30, 60}, {25, 70}};
    OtherMethods without = OtherMethods.of(Problem.flat(fewer, 50, 50).contest());
    assertEquals(scores(without.topsis()), scores(with.topsis()));
    assertEquals(without.promethee(), with.promethee());
    double[][] weightless = {{30, 100, 60}, {25, 0, 70}};
    OtherMethods none = OtherMethods.of(Problem.flat(weightless, 50, 0, 50).contest());
    assertEquals(without, none);
    OtherMethods nothing = OtherMethods.of(Problem.flat(new double[][] {{0}, {0}}, 50).contest());
    MethodResult same = undefined(MethodResult.Reason.ALL_THE_SAME);
    assertEquals(new OtherMethods(same, same, same), nothing);
  }

  @Test
  void sayWhatIsUndefinedForOneAlternative() {
    Problem problem = Problem.flat(new double[][] {{30, 60}, {25, 70}}, 50, 50);
    OtherMethods methods = OtherMethods.of(Contest.of(problem.assessment(), 1));
    MethodResult alone = undefined(MethodResult.Reason.ONE_ALTERNATIVE);
    assertEquals(alone, methods.topsis());
    assertEquals(alone, methods.promethee());
    assertEquals(1, scores(methods.weightedProduct()).size());
  }

  @Test
  void zeroOverZeroIsNoScore() {
    double[][] same = {{3, 4}, {3, 4}};
    assertEquals(undefined(MethodResult.Reason.ALL_THE_SAME), Topsis.of(matrix(same, 1, 1)));
    double[][] zero = {{3, 0}, {4, 0}};
    assertEquals(undefined(MethodResult.Reason.ZERO_CRITERION), Topsis.of(matrix(zero, 1, 1)));
    assertEquals(
        undefined(MethodResult.Reason.ZERO_CRITERION),
        WeightedProduct.relative(matrix(zero, 1, 1)));
    assertEquals(undefined(MethodResult.Reason.NO_WEIGHT), Topsis.of(matrix(same, 0, 0)));
    assertEquals(undefined(MethodResult.Reason.NO_WEIGHT), WeightedProduct.raw(matrix(same, 0, 0)));
    assertEquals(Optional.empty(), Promethee.usual(matrix(same, 0, 0)));
    assertEquals(Optional.empty(), Promethee.usual(matrix(new double[][] {{1}}, 1)));
  }

  @Test
  void aZeroMakesAProductZeroUnlessItHasNoWeight() {
    double[][] values = {{4, 0}, {9, 1}};
    assertEquals(List.of(0.0, 3.0), round(scores(WeightedProduct.raw(matrix(values, 1, 1)))));
    assertEquals(List.of(4.0, 9.0), round(scores(WeightedProduct.raw(matrix(values, 1, 0)))));
    MethodResult notPositive = undefined(MethodResult.Reason.NOT_POSITIVE);
    DecisionMatrix lower =
        new DecisionMatrix(values, new boolean[] {false, true}, new double[] {1, 1});
    assertEquals(notPositive, WeightedProduct.raw(lower));
    assertEquals(notPositive, WeightedProduct.relative(lower));
    assertEquals(notPositive, WeightedProduct.raw(matrix(new double[][] {{-1}}, 1)));
  }

  @Test
  void refuseMatricesThatAreNone() {
    double[][] values = {{1, 2}, {3, 4}};
    assertThrows(IllegalArgumentException.class, () -> matrix(values, 1));
    assertThrows(IllegalArgumentException.class, () -> matrix(values, 1, -1));
    assertThrows(IllegalArgumentException.class, () -> matrix(values, 1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> matrix(new double[0][], 1));
    assertThrows(IllegalArgumentException.class, () -> matrix(new double[][] {{}}));
    double[][] infinite = {{1, Double.POSITIVE_INFINITY}};
    assertThrows(IllegalArgumentException.class, () -> matrix(infinite, 1, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new DecisionMatrix(values, new boolean[1], new double[] {1, 1}));
    DecisionMatrix good = matrix(values, 1, 1);
    double[] low = {1, 1};
    double[] high = {2, 2};
    assertThrows(IllegalArgumentException.class, () -> Promethee.linear(good, high, low));
    assertThrows(
        IllegalArgumentException.class,
        () -> Promethee.linear(good, new double[] {-1, 0}, new double[] {1, 1}));
  }
}
