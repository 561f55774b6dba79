package org.article28.api.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundles;
import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class HintsTest {

    private static final String GROUP = "The group of affiliates in this list to which it belongs.";

    @Test
    void saysWhatIsAskedAndWhereThereIsNothingToChoose() {
        var field = FieldSpec.of("memberOf", FieldKind.ONE);

        assertThat(hints().of(field, 1)).isEqualTo(GROUP);
        assertThat(hints().of(field, 0)).isEqualTo(GROUP + " There is none to choose from yet.");
    }

    @Test
    void saysNothingWhereTheLabelSaysItAll() {
        assertThat(hints().of(FieldSpec.of("website", FieldKind.LINE), 0)).isNull();
    }

    private static Hints hints() {
        return new Hints(MessageBundles.get(FormWords.class));
    }
}
