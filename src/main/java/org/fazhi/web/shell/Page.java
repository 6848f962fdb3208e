package org.fazhi.web.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;

/** The page every screen is shown in. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("fazhi.css")
@LoadDependenciesOnStartup
public class Page implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "fazhi.svg");
    }
}
