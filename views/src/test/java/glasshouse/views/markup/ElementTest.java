package glasshouse.views.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ElementTest {
    @Test
    void text_and_attributes_are_shown_and_never_obeyed() {
        String bad = "<script>alert('1')</script> & \"more\"";
        String html = Element.of("p", bad).with("title", bad).toString();

        assertThat(html).doesNotContain("<script", "\"more\"");
        assertThat(html)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
                .startsWith("<p title=\"&lt;script");
    }

    @Test
    void characters_that_no_document_may_hold_are_replaced() {
        assertThat(Element.of("b", "a\u0000b\u001bc\ud800d\u4e2d").toString())
                .isEqualTo("<b>a\ufffdb\ufffdc\ufffdd\u4e2d</b>");
    }

    @Test
    void names_that_are_none_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p><script"));
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p").with("on click", "x"));
    }

    @Test
    void only_the_pages_own_style_and_script_are_taken_as_they_are() {
        assertThat(Element.verbatim("style", "a > b {}").toString()).isEqualTo("<style>a > b {}</style>");
        assertThatIllegalArgumentException().isThrownBy(() -> Element.verbatim("p", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Element.verbatim("script", "'</script>'"));
    }

    @Test
    void an_element_without_content_is_not_closed_where_html_forbids_it() {
        assertThat(Element.of("br").toString()).isEqualTo("<br>");
        assertThat(Element.of("td").toString()).isEqualTo("<td></td>");
    }

    @Test
    void coordinates_have_two_decimals_at_most() {
        assertThat(Element.number(1.0 / 3)).isEqualTo("0.33");
        assertThat(Element.number(2.5)).isEqualTo("2.5");
        assertThat(Element.number(-7)).isEqualTo("-7");
    }
}
