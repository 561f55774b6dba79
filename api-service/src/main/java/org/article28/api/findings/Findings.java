package org.article28.api.findings;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.article28.api.countries.Countries;
import org.article28.api.timeline.Projection;
import org.article28.model.Finding;

/** What the rules say of a publication. Pure; with a setting for no rule it does not start. */
@Startup
@ApplicationScoped
public class Findings {

    /** What blocks, then the gravest. */
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::existing)
                    .thenComparing(Finding::severity, Comparator.reverseOrder());

    private final List<Rule> rules;
    private final Severities severities;
    private final Projection projection;

    Findings(Countries countries, Projection projection, FindingsConfig config) {
        this.rules = Rules.all(countries);
        this.severities = new Severities(config.severity(), rules);
        this.projection = projection;
    }

    /** The new ones first, then the gravest; of one severity in the order of the rules. */
    public List<Finding> of(Examination examination) {
        return of(examination, Affected.ALL);
    }

    /** Those that keep the publication back, told of the entries that it affects only. */
    public List<Finding> blocking(Examination examination) {
        return of(examination, Affected.of(examination)).stream().filter(Finding::blocks).toList();
    }

    private List<Finding> of(Examination examination, Affected affected) {
        var after = Inspection.of(examination, affected, projection);
        var before = new Known(examination, affected, projection);
        var findings = new ArrayList<Finding>();
        for (var rule : rules) {
            var severity = severities.of(rule, examination.occasion());
            if (severity != null) {
                findings.addAll(findings(rule, severity, after, before));
            }
        }
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    /** One thing is told once, at the stage at which it shows first. */
    private static List<Finding> findings(
            Rule rule, Finding.Severity severity, Inspection after, Known before) {
        var all = rule.check(after);
        if (all.isEmpty()) {
            return List.of();
        }
        var known = before.subjects(rule);
        var told = new HashSet<Set<String>>();
        return all.stream()
                .filter(found -> told.add(found.subjects()))
                .map(found -> finding(rule, severity, found, known))
                .toList();
    }

    private static Finding finding(
            Rule rule, Finding.Severity severity, Found found, Set<String> known) {
        return new Finding(
                rule.id(),
                lesser(severity, found),
                known.containsAll(found.subjects()),
                found.pointer(),
                found.detail(),
                rule.source());
    }

    private static Finding.Severity lesser(Finding.Severity severity, Found found) {
        var most = found.atMost();
        return most != null && most.compareTo(severity) < 0 ? most : severity;
    }
}
