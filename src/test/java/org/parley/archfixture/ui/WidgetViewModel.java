package org.parley.archfixture.ui;

/** Deliberately a view model that holds widgets. */
final class WidgetViewModel {
  javafx.scene.control.Button button;
  javafx.stage.Stage stage;
  javafx.fxml.FXMLLoader loader;
  atlantafx.base.controls.Card card;
  org.fxmisc.richtext.InlineCssTextArea area;
  org.kordamp.ikonli.javafx.FontIcon icon;
}
