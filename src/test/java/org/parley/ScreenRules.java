package org.parley;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import javafx.application.Platform;

/** How the parts of a screen share its work. */
final class ScreenRules {

  private static final String[] WIDGETS = {
    "javafx.scene..",
    "javafx.stage..",
    "javafx.fxml..",
    "atlantafx..",
    "org.fxmisc..",
    "org.kordamp.."
  };

  private ScreenRules() {}

  static List<Rule> under(String root) {
    return List.of(
        viewModelsSeeNoWidgets(root),
        viewsSeeNoServices(root),
        onlyTasksKnowThreads(root),
        onlyTasksPostToTheWindow(root));
  }

  private static Rule viewModelsSeeNoWidgets(String root) {
    var rule =
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WIDGETS)
            .as("view models see no widgets");
    return new Rule(
        rule, each(root + ".ui.WidgetViewModel.", "button stage loader card area icon"));
  }

  private static Rule viewsSeeNoServices(String root) {
    var rule =
        noClasses()
            .that()
            .resideInAPackage(root + ".ui..")
            .and()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".service..")
            .as("views see no services");
    return new Rule(rule, root + ".ui.BusyView");
  }

  private static Rule onlyTasksKnowThreads(String root) {
    var rule =
        noClasses()
            .that()
            .resideInAPackage(root + ".ui..")
            .and()
            .resideOutsideOfPackage(root + ".ui.task..")
            .should()
            .dependOnClassesThat(threads())
            .as("of the screens, only ui.task knows threads");
    return new Rule(
        rule,
        each(
            root + ".ui.ThreadCrosser.",
            "thread timer executor service future completable pool task"));
  }

  private static Rule onlyTasksPostToTheWindow(String root) {
    var rule =
        noClasses()
            .that()
            .resideOutsideOfPackages(root + ".ui.task..", root + ".app..")
            .should()
            .accessTargetWhere(
                target(owner(assignableTo(Platform.class)))
                    .and(target(nameMatching("runLater|startup"))))
            .as("only ui.task posts work to the window's thread");
    return new Rule(rule, root + ".ui.ThreadCrosser.later(");
  }

  private static DescribedPredicate<JavaClass> threads() {
    return assignableTo(Thread.class)
        .or(assignableTo(Timer.class))
        .or(assignableTo(Executor.class))
        .or(assignableTo(Future.class))
        .or(assignableTo(CompletionStage.class))
        .or(resideInAPackage("javafx.concurrent.."))
        .as("threads, pools, futures and timers");
  }

  private static String[] each(String prefix, String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> "<" + prefix + name + ">")
        .toArray(String[]::new);
  }
}
