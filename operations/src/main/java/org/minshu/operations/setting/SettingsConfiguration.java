package org.minshu.operations.setting;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The settings that all applications share. */
@AutoConfiguration
@EnableConfigurationProperties({ServerSettings.class, LogSettings.class, TracingSettings.class})
class SettingsConfiguration {}
