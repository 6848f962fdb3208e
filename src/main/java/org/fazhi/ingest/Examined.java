package org.fazhi.ingest;

import org.fazhi.extraction.Extraction;
import org.fazhi.indicator.Identity;
import org.fazhi.report.ReportText;

/** A text with everything that was found in it, stored nowhere yet. */
public record Examined(ReportText text, Identity identity, Extraction extraction) {}
