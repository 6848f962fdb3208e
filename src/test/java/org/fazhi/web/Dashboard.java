package org.fazhi.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.fazhi.Fazhi;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A dashboard on a free port with a home of its own, showing a few made-up townships. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Fazhi.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"fazhi.home=${java.io.tmpdir}/fazhi-web-${random.uuid}", "fazhi.sample=false"})
@Import(ShownStore.class)
public @interface Dashboard {}
