package glasshouse.scenario.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    @TempDir
    Path folder;

    @Test
    void the_shipped_catalog_lists_and_finds_by_folder_and_name() {
        Catalog catalog = Catalog.shipped();

        assertThat(catalog.list("rulebooks")).containsExactly("hill-2014");
        assertThat(catalog.list("nothing")).isEmpty();
        assertThat(catalog.find("rulebooks", "hill-2014"))
                .hasValueSatisfying(source -> assertThat(source.file()).isEqualTo("catalog/rulebooks/hill-2014.yaml"));
        assertThat(catalog.find("rulebooks", "../towns/hill-town")).isEmpty();
    }

    @Test
    void a_catalog_in_a_jar_lists_and_finds_the_same() throws Exception {
        Path jar = folder.resolve("data.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry :
                    new String[] {"catalog/", "catalog/moons/", "catalog/moons/b.yaml", "catalog/moons/a.yaml"}) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write((entry.endsWith("/") ? "" : "x: 1").getBytes(StandardCharsets.UTF_8));
            }
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);

            assertThat(Catalog.shipped().list("moons")).containsExactly("a", "b");
            assertThat(Catalog.shipped().find("moons", "b")).isPresent();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void another_folder_can_take_the_catalogs_place() throws Exception {
        Files.createDirectories(folder.resolve("moons"));
        Files.writeString(folder.resolve("moons/titan.yaml"), "x: 1\n");

        assertThat(Catalog.at(folder).list("moons")).containsExactly("titan");
        assertThat(Catalog.at(folder).open("titan", "moons").text()).isEqualTo("x: 1\n");
    }
}
