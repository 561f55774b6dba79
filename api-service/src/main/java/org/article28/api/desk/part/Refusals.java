package org.article28.api.desk.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.article28.api.desk.form.Filled;
import org.article28.api.desk.form.FormWords;
import org.article28.api.desk.form.Remarks;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;

/** Says in a form why what was filled in is not kept. Pure. */
final class Refusals {

    private static final String ID = "/id";

    private Refusals() {}

    static Remarks remarks(String draft, PartDesk.Opened opened, Filled filled, Rejection refused) {
        var say = MessageBundles.get(FormWords.class);
        if (refused instanceof Rejection.Stale) {
            var newer =
                    new Remarks.Newer(
                            opened.noun().address(draft, opened.id()),
                            List.copyOf(differing(opened.tree(), filled.tree())));
            return new Remarks(say.changedMeanwhile(), newer, null, refused.errors(), null);
        }
        var faults = faults(opened, refused.errors(), say);
        var fault = faults.isEmpty() ? refused.detail() : say.notKept(faults.size());
        return new Remarks(fault, null, null, faults, null);
    }

    /** An id that has yet to be made lacks only where what it is made of is there. */
    private static List<FieldError> faults(
            PartDesk.Opened opened, List<FieldError> errors, FormWords say) {
        var from = "/" + opened.noun().spec().idFrom();
        boolean isExplained = errors.stream().anyMatch(each -> from.equals(each.pointer()));
        return errors.stream()
                .filter(each -> !isExplained || !isMissingId(each))
                .map(
                        each ->
                                isMissingId(each)
                                        ? FieldError.at(ID, each.code(), say.idNeeded())
                                        : each)
                .toList();
    }

    private static boolean isMissingId(FieldError error) {
        return ID.equals(error.pointer()) && error.code().equals("missing");
    }

    private static Set<String> differing(ObjectNode one, ObjectNode other) {
        var names = new TreeSet<String>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> isSame(one.path(name), other.path(name)));
        return names;
    }

    /** Codes that are chosen have no order. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        boolean isChosen = one.path(0).isValueNode() && other.path(0).isValueNode();
        return isChosen ? set(one).equals(set(other)) : one.equals(other);
    }

    private static Set<JsonNode> set(JsonNode array) {
        var set = new HashSet<JsonNode>();
        array.forEach(set::add);
        return set;
    }
}
