package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Habits that hold everywhere: an append-only log, a given clock, no terminal, no empty names. */
final class HabitRules {

  private static final Set<String> STREAMS = Set.of("out", "err");

  private HabitRules() {}

  static List<Rule> under(String root) {
    return List.of(
        portsNameNoChange(root),
        logsOnlyAppendAndAnswer(root),
        timeComesFromAClock(root),
        onlyTheAppPicksTheClock(root),
        onlyCommandsTalkToTheTerminal(root),
        namesMeanSomething(root));
  }

  private static Rule portsNameNoChange(String root) {
    var rule =
        noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(root + ".ledger..")
            .and()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .should()
            .haveNameMatching(
                "(update|delete|remove|replace|amend|edit|set|clear|truncate|drop|purge|rewrite"
                    + "|overwrite)([A-Z].*)?")
            .as("a port of the ledger offers no change of what was written");
    var log = "<" + root + ".ledger.ForgetfulLog.";
    return new Rule(rule, log + "deleteLast()>", log + "amend(java.lang.String)>");
  }

  private static Rule logsOnlyAppendAndAnswer(String root) {
    var rule =
        methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(root + ".ledger..")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Log")
            .and()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .and()
            .doNotHaveName("append")
            .should()
            .notHaveRawReturnType(
                describe("void or boolean", t -> Set.of("void", "boolean").contains(t.getName())))
            .as("besides append, a log has only methods that answer a question");
    var log = "<" + root + ".ledger.ForgetfulLog.";
    return new Rule(rule, log + "shorten(int)>", log + "amend(java.lang.String)>");
  }

  private static Rule timeComesFromAClock(String root) {
    var rule =
        noClasses()
            .should()
            .accessTargetWhere(describe("time is read off the machine", HabitRules::readsTheTime))
            .as("time comes from a clock that was handed in");
    return new Rule(rule, in(root + ".service.ClockReader.", "<init> call zoned millis date"));
  }

  private static boolean readsTheTime(JavaAccess<?> access) {
    var owner = access.getTargetOwner().getName();
    var name = access.getName();
    return owner.startsWith("java.time.") && name.equals("now") && !takesClock(access)
        || owner.equals(System.class.getName()) && name.equals("currentTimeMillis")
        || owner.equals(Date.class.getName()) && name.equals("<init>") && takesNothing(access);
  }

  private static boolean takesClock(JavaAccess<?> access) {
    return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean takesNothing(JavaAccess<?> access) {
    return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
        && target.getRawParameterTypes().isEmpty();
  }

  private static Rule onlyTheAppPicksTheClock(String root) {
    var rule =
        noClasses()
            .that()
            .resideOutsideOfPackage(root + ".app..")
            .should()
            .accessTargetWhere(
                describe(
                    "the clock of the machine is chosen",
                    (JavaAccess<?> access) ->
                        access.getTargetOwner().isEquivalentTo(Clock.class)
                            && access.getName().startsWith("system")))
            .as("only app picks the clock");
    return new Rule(rule, in(root + ".service.ClockReader.", "choice"));
  }

  private static Rule onlyCommandsTalkToTheTerminal(String root) {
    var rule =
        noClasses()
            .that()
            .resideOutsideOfPackages(root + ".cli..", root + ".app..")
            .should()
            .accessTargetWhere(describe("the terminal is written to", HabitRules::writesOut))
            .as("only cli and app talk to the terminal");
    return new Rule(rule, in(root + ".service.Printer.", "out err trace"));
  }

  private static boolean writesOut(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(System.class)
            && STREAMS.contains(access.getName())
        || access.getName().equals("printStackTrace") && takesNothing(access);
  }

  private static Rule namesMeanSomething(String root) {
    var rule =
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
            .as("nothing is named Manager, Helper, Util or Impl");
    return new Rule(
        rule,
        Arrays.stream("Manager Helper Util Utils Impl".split(" "))
            .map(word -> "<" + root + ".matching.name.Claim" + word + ">")
            .toList());
  }

  private static String[] in(String prefix, String methods) {
    return Arrays.stream(methods.split(" "))
        .map(method -> "<" + prefix + method + "(")
        .toArray(String[]::new);
  }
}
