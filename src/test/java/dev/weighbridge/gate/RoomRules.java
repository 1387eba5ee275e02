package dev.weighbridge.gate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The architecture as rules over the packages below one root. The root is a parameter so that the
 * same rules can be held against the program and against sources that break them.
 */
final class RoomRules {
  private static final List<String> JDK =
      List.of(
          "java.io..",
          "java.lang..",
          "java.math..",
          "java.net..",
          "java.nio..",
          "java.security..",
          "java.text..",
          "java.time..",
          "java.util..");

  private static final Set<String> NET = Set.of("URI", "URISyntaxException", "URL");

  private final String root;
  private final Map<String, ArchRule> rules = new LinkedHashMap<>();

  private RoomRules(String root) {
    this.root = root;
  }

  /** All rules by name, for the rooms below a root package. */
  static Map<String, ArchRule> below(String root) {
    var rules = new RoomRules(root);
    rules.addRooms();
    rules.addHabits();
    return rules.rules;
  }

  private void addRooms() {
    add(
        "decision",
        classes()
            .that()
            .resideInAPackage(room("decision"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                room("decision"), "java.lang..", "java.math..", "java.util..", "org.jspecify..")
            .because("the method must be readable and provable without a file, a clock or a tool"));
    addRoom("wording", List.of(), List.of(), "every room speaks through it");
    addRoom("storage", List.of("wording"), List.of(), "a file is safe whatever is in it");
    addRoom(
        "json",
        List.of("storage", "wording"),
        List.of("tools.jackson..", "com.fasterxml.jackson.annotation..", "com.networknt.."),
        "every file is read with the same strictness, whatever it is about");
    addRoom(
        "dataset",
        List.of("decision", "json", "wording"),
        List.of("tools.jackson.."),
        "evidence is read the same way whoever asks");
    addRoom(
        "project",
        List.of("decision", "json", "dataset", "wording"),
        List.of("tools.jackson.."),
        "what the user did must not depend on how it is drawn");
    addRoom(
        "explanation",
        List.of("decision", "dataset", "project", "wording"),
        List.of(),
        "the same words are said in the window, on the command line and in reports");
    addRoom(
        "figure",
        List.of("decision", "json", "dataset", "project", "explanation", "wording"),
        List.of("org.apache.fontbox.."),
        "a figure is data, the same on screen, in a file and without a display");
    List<String> concluding =
        List.of(
            "decision",
            "storage",
            "json",
            "dataset",
            "project",
            "wording",
            "explanation",
            "figure");
    addRoom(
        "export",
        concluding,
        List.of(
            "org.apache.fontbox..",
            "org.apache.pdfbox..",
            "java.awt..",
            "javax.imageio..",
            "javax.xml..",
            "org.w3c.dom..",
            "org.xml.sax.."),
        "files are written from figures alone, without a toolkit");
    List<String> writing = with(concluding, "export");
    addRoom(
        "report",
        writing,
        List.of("tools.jackson.."),
        "a document says what was concluded; it draws nothing and asks no screen");
    List<String> all = with(writing, "report");
    addRoom(
        "command",
        all,
        List.of("picocli..", "tools.jackson.."),
        "the command line must work, and start fast, where there is no display");
    addRoom(
        "window",
        all,
        List.of("javafx..", "org.controlsfx..", "atlantafx.."),
        "the window draws what the other rooms compute");
    add(
        "root",
        classes()
            .that()
            .resideInAPackage(root)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                root,
                room("command"),
                room("window"),
                "java.lang..",
                "java.nio.file",
                "java.util..",
                "org.jspecify..",
                "javafx.application")
            .because("the root only chooses between the command line and the window"));
    add(
        "no cycles",
        slices()
            .matching(root + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that needs itself cannot be understood or tested alone"));
  }

  private static List<String> with(List<String> rooms, String another) {
    return Stream.concat(rooms.stream(), Stream.of(another)).toList();
  }

  private void addRoom(String name, List<String> rooms, List<String> libraries, String reason) {
    String[] allowed =
        Stream.of(
                Stream.of(room(name), "org.jspecify.."),
                JDK.stream(),
                rooms.stream().map(this::room),
                libraries.stream())
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    add(
        name,
        classes()
            .that()
            .resideInAPackage(room(name))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(allowed)
            .because(reason));
  }

  private void addHabits() {
    add(
        "console",
        noClasses()
            .that()
            .resideOutsideOfPackage(room("command"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("only the command line talks to a console"));
    add(
        "network",
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net..", "javax.net..")
                    .and(describe("can connect", type -> !NET.contains(type.getSimpleName()))))
            .orShould()
            .callMethodWhere(
                describe(
                    "a URL is opened",
                    call ->
                        call.getTargetOwner().getName().equals("java.net.URL")
                            && Set.of("openConnection", "openStream", "getContent")
                                .contains(call.getName())))
            .because("the program never uses the network; addresses are only shown"));
    add(
        "repeatable",
        noClasses()
            .that()
            .resideInAnyPackage(
                room("decision"),
                room("json"),
                room("dataset"),
                room("figure"),
                room("export"),
                room("report"))
            .should()
            .callMethodWhere(
                describe("the answer depends on the day or the machine", RoomRules::isUnrepeatable))
            .because("the same input must give the same bytes, anywhere, at any time"));
    add(
        "locale",
        noClasses()
            .should()
            .callCodeUnitWhere(describe("the machine's language decides", MachineLocale::decides))
            .because("files are for machines, and words have the language that was asked for"));
    add(
        "static state",
        fields()
            .that()
            .areStatic()
            // The compiler keeps tables for switches over enums; nobody else can reach them.
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(beConstant())
            .because("state that anybody can reach makes tests and threads depend on each other"));
    add(
        "package-info",
        classes()
            .should(liveInANullMarkedPackage())
            .because("each package says what lives there, and has no null in its signatures"));
    add(
        "names",
        noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
            .because("such a name hides what the class is for"));
  }

  private void add(String name, ArchRule rule) {
    rules.put(name, rule);
  }

  private String room(String name) {
    return root + "." + name + "..";
  }

  private static boolean isUnrepeatable(JavaMethodCall call) {
    String method = call.getTargetOwner().getSimpleName() + "." + call.getName();
    boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
    return (method.endsWith(".now") && noArguments)
        || Set.of("Math.random", "System.currentTimeMillis", "Locale.getDefault").contains(method)
        || Set.of("TimeZone.getDefault", "ZoneId.systemDefault").contains(method);
  }

  private static ArchCondition<JavaField> beConstant() {
    return new ArchCondition<>("be constant") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!isConstant(field)) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
        }
      }
    };
  }

  private static boolean isConstant(JavaField field) {
    JavaClass type = field.getRawType();
    boolean mutable =
        type.getPackageName().equals("java.util.concurrent.atomic")
            || (type.isAssignableTo(Collection.class) && !type.isInterface())
            || (type.isAssignableTo(Map.class) && !type.isInterface())
            || type.isAssignableTo(StringBuilder.class)
            // A private table of numbers is a constant; one that others can write to is not.
            || (type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE));
    return field.getModifiers().contains(JavaModifier.FINAL) && !mutable;
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package whose package-info is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " does not"));
        }
      }
    };
  }
}
