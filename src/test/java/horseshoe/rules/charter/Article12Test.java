package horseshoe.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Provision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 12: a warning while the Council deals with the matter, never a bar")
class Article12Test {
    @Test
    void onlyAMatterTheCouncilDealsWithAndKeepsIsWarnedOf() {
        assertThat(Article12.SEIZED.warning()).contains(Provision.ARTICLE_12);
        assertThat(Article12.NOT_SEIZED.warning()).isEmpty();
        assertThat(Article12.ASKED.warning()).isEmpty();
    }
}
