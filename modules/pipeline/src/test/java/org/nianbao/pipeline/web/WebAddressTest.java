package org.nianbao.pipeline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static Optional<String> address(String text) {
        return WebAddress.of(text).map(WebAddress::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.cn, http://www.example.cn/",
        "' HTTP://www.example.cn/a.html#top ', http://www.example.cn/a.html",
        "https://www.example.cn:8443/a?b=1&c=2, https://www.example.cn:8443/a?b=1&c=2",
        "http://www.example.cn/年报.html?名=甲 乙, http://www.example.cn/%E5%B9%B4%E6%8A%A5.html?%E5%90%8D=%E7%94%B2%20%E4%B9%99",
        "http://www.example.cn/%E5%B9%B4/100%.html, http://www.example.cn/%E5%B9%B4/100%25.html",
        "http://www.example.cn/a|b[1].html, http://www.example.cn/a%7Cb%5B1%5D.html",
        "http://例子.中国/, http://xn--fsqu00a.xn--fiqs8s/",
        "http://[::1]:80/a, http://[::1]:80/a"
    })
    void anAddressIsWrittenAsBrowsersSendIt(String text, String expected) {
        assertEquals(Optional.of(expected), address(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.cn",
                "ftp://www.example.cn/a",
                "file:///etc/passwd",
                "http://",
                "http:///a",
                "http://user:secret@www.example.cn/",
                "http://www.example.cn:99999/",
                "http://www.exa mple.cn/",
                "javascript:alert(1)"
            })
    void anythingElseIsNoAddress(String text) {
        assertEquals(Optional.empty(), address(text));
    }

    @ParameterizedTest
    @CsvSource({
        "b.html, http://www.example.cn/a/b.html",
        "/b.html, http://www.example.cn/b.html",
        "?page=2, http://www.example.cn/a/?page=2",
        "../年报.pdf, http://www.example.cn/%E5%B9%B4%E6%8A%A5.pdf",
        "//files.example.cn/b.pdf, http://files.example.cn/b.pdf",
        "https://www.example.cn/b, https://www.example.cn/b"
    })
    void anAddressLeadsOnRelativeToItself(String reference, String expected) {
        assertEquals(
                Optional.of(expected),
                WebAddress.of("http://www.example.cn/a/")
                        .flatMap(page -> page.leadingTo(reference))
                        .map(WebAddress::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://www.example.cn/", "data:text/html,a", "nothing://a/b"})
    void noAddressLeadsToAnotherScheme(String reference) {
        assertEquals(
                Optional.empty(), WebAddress.of("http://www.example.cn/").flatMap(page -> page.leadingTo(reference)));
    }

    @Test
    void anEncryptedAddressLeadsToNoOtherThanEncryptedOnes() {
        WebAddress secure = WebAddress.of("https://www.example.cn/").orElseThrow();
        assertEquals(Optional.empty(), secure.leadingTo("http://www.example.cn/a"));
        assertEquals(WebAddress.of("https://other.example.cn/a"), secure.leadingTo("//other.example.cn/a"));
    }
}
