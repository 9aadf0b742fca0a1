import TestSupport

extension ForeignCourseTests {
  static let lesson: [String: TestFile] = [
    "content/site.yaml": """
    title: Reading rivers
    """,
    "content/index.md": """
    This lesson shows how to read a river.

    :::::: prereq

    ## Prerequisites

    A notebook and [the setup](pages/setup.md).

    ::::::
    """,
    "content/pages/setup.md": """
    ---
    title: Setup
    permalink: /setup/
    ---

    Bring a pencil. Then read [the first episode](../sections/01-gauges.md).

    ::: spoiler

    ### On paper

    Take a sheet.

    :::
    """,
    "content/pages/reference.md": """
    # Reference

    gauge
    :   A marked post.

    record
    :   What is kept.
    """,
    "content/sections/01-gauges.md": """
    ---
    title: Gauges
    teaching: 10
    exercises: 5
    ---

    :::::::::::::::::: questions

    - How high was the river?

    ::::::::::::::::::::::::::

    :::::::::::::::::: objectives

    - Explain what a gauge measures.
    - Name two kinds of record.

    ::::::::::::::::::::::::::

    ## What a gauge is

    A gauge is a marked post. See [the next episode](02-records.md#keeping) and [setup](../pages/setup.md).

    ![](../media/gauge.svg){alt='A post with marks' width="50%"}

    :::::: challenge

    ## Read the post

    What is the height?

    :::::: solution

    ## In metres

    Two.

    ::::::

    :::::: hint

    Look at the marks.

    ::::::

    ::::::

    ```{.python}
    height = 2
    ```

    ::: instructor

    Bring a post.

    :::

    :::::: keypoints

    - A gauge is a post.

    ::::::
    """,
    "content/sections/02-records.md": """
    ---
    title: "Records"
    teaching: 5
    exercises: 0
    questions:
    - "What is kept?"
    objectives:
    - "Say what is kept."
    keypoints:
    - "Much is kept."
    ---

    ## Keeping

    Text with `code` and a [figure](../media/gauge.svg).

    > ## Old style
    >
    > A quote.
    {: .callout}

    ::: discussion

    Why keep it?

    :::

    ::: testimonial

    Great.

    :::

    ::: tab

    Unknown.

    :::
    """,
    "content/media/gauge.svg": """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 2"/>
    """,
    "content/sections/01-a.md": .absent,
  ]

  static let warnings: [String] = [
    "content/pages/setup.md:3:1: warning: \"permalink\" is a key of other programs, and means nothing here [foreign-key]",
    "content/sections/01-gauges.md:3:1: warning: \"teaching\" and \"exercises\" are keys of other programs, and mean nothing here [foreign-key]",
    "content/sections/01-gauges.md:24:1: warning: \"../media/gauge.svg\" has no entry in media/credits.yaml [image-credit]",
    "content/sections/02-records.md:3:1: warning: \"teaching\", \"exercises\" and \"keypoints\" are keys of other programs, and mean nothing here [foreign-key]",
    "content/sections/02-records.md:34:1: warning: \"tab\" is no kind of block [unknown-div]",
  ]
}
