package org.article28.system.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;

/** The figures as tables in Markdown: the medians, then how they grow. */
final class Report {

    private final SequencedMap<Case, Figures> figures;

    Report(SequencedMap<Case, Figures> figures) {
        this.figures = figures;
    }

    String markdown() {
        var smallest = figures.firstEntry().getValue();
        var text = new StringBuilder();
        text.append("| entries | versions | publish | rows written | diff | cold load |\n");
        text.append("|--:|--:|--:|--:|--:|--:|\n");
        figures.forEach((which, measured) -> text.append(line(which, measured, smallest)));
        text.append("\n2,000 versions against 10 of the same list:\n\n");
        text.append("| entries | publish | rows written | diff | cold load |\n");
        text.append("|--:|--:|--:|--:|--:|\n");
        figures.entrySet().stream()
                .filter(entry -> entry.getKey().versions() == HistoryBenchmark.MANY)
                .forEach(entry -> text.append(growth(entry)));
        return text.toString();
    }

    private static String line(Case which, Figures measured, Figures smallest) {
        return "| %,d | %,d | %s | %s | %s | %s |\n"
                .formatted(
                        which.entries(),
                        which.versions(),
                        cell(" ms", measured, smallest, Figures::publish),
                        cell("", measured, smallest, Figures::rows),
                        cell(" ms", measured, smallest, Figures::diff),
                        cell(" ms", measured, smallest, Figures::load));
    }

    private String growth(Map.Entry<Case, Figures> many) {
        var few = figures.get(new Case(many.getKey().entries(), HistoryBenchmark.FEW));
        return "| %,d | %s | %s | %s | %s |\n"
                .formatted(
                        many.getKey().entries(),
                        ratio(many.getValue(), few, Figures::publish),
                        ratio(many.getValue(), few, Figures::rows),
                        ratio(many.getValue(), few, Figures::diff),
                        ratio(many.getValue(), few, Figures::load));
    }

    private static String cell(
            String unit, Figures measured, Figures smallest, ToDoubleFunction<Figures> figure) {
        return "%s%s (%s)"
                .formatted(
                        number(figure.applyAsDouble(measured)),
                        unit,
                        ratio(measured, smallest, figure));
    }

    private static String ratio(Figures one, Figures other, ToDoubleFunction<Figures> figure) {
        return "×" + number(figure.applyAsDouble(one) / figure.applyAsDouble(other));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
