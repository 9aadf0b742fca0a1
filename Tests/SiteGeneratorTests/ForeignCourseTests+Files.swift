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

  static let courses = [
    Course(
      testDescription: "Roman Republic, en", language: "en",
      files: [
        "content/site.yaml": """
        title: The Roman Republic
        language: en
        """,
        "content/index.md": """
        # From kings to consuls

        Five hundred years.
        """,
        "content/sections/01-kings.md": """
        ---
        title: The last king
        events:
          - {date: '-0508', title: A republic, people: [brutus]}
        ---

        In 509 BC the last king left. [Brutus](../people/brutus.md) stayed.
        """,
        "content/sections/02-plebs.md": """
        # The plebs leaves

        The people went to a hill.

        - [ ] Find the hill
        - [x] Read [the first part](01-kings.md)
        """,
        "content/people/brutus.md": """
        ---
        name: Brutus
        ---
        """,
      ]),
    Course(
      testDescription: "Water cycle, en", language: "en",
      files: [
        "content/site.yaml": """
        title: The water cycle
        """,
        "content/sections/01-up.md": """
        # Up

        Water, H~2~O, rises.

        ::: note
        It is a gas then.
        :::
        """,
        "content/sections/02-down.md": """
        # Down

        | where | mm |
        | --- | ---: |
        | hill | 900 |

        See [up](01-up.md).
        """,
      ]),
    Course(
      testDescription: "Germany, de", language: "de",
      files: [
        "content/site.yaml": """
        title: Die Hanse
        language: de
        """,
        "content/sections/01-luebeck.md": """
        # Lübeck

        Am 9. November fuhr Dr. Meier nach Lübeck. Dort blieb er.

        ## Über das Meer

        Zurück zum [Anfang](#über-das-meer).
        """,
        "content/glossary.md": """
        ## Kogge

        Ein Schiff.
        """,
        "content/pages/ueber.md": """
        # Über uns

        Siehe [Kogge](../glossary.md#kogge).
        """,
      ]),
    Course(
      testDescription: "Russia, ru", language: "ru",
      files: [
        "content/site.yaml": """
        title: Великая река
        language: ru
        """,
        "content/sections/01-volga.md": """
        # Волга

        Волга — река. Она длинная.

        > [!IMPORTANT] Запомните
        > Длина 3530 км.
        """,
        "content/people/afanasiy.md": """
        ---
        name: Афанасий Никитин
        ---
        """,
        "content/sections/02-tver.md": """
        # Тверь

        Откуда вышел [купец](../people/afanasiy.md).
        """,
      ]),
    Course(
      testDescription: "Arabia, ar", language: "ar",
      files: [
        "content/site.yaml": """
        title: بغداد
        language: ar
        """,
        "content/sections/01-city.md": """
        # المدينة المدورة

        بنيت المدينة سنة 762. كانت كبيرة.

        **مهم:** المدينة مدورة.
        """,
        "content/sections/02-house.md": """
        # بيت الحكمة

        انظر [المدينة](01-city.md).
        """,
      ]),
    Course(
      testDescription: "China, zh", language: "zh-Hans",
      files: [
        "content/site.yaml": """
        title: 大运河
        language: zh-Hans
        """,
        "content/sections/01-canal.md": """
        # 运河

        运河很长。它连接南北。

        **注意**：水位不同。
        """,
        "content/sections/02-locks.md": """
        # 水闸

        见[运河](01-canal.md)。

        术语
        : 解释。
        """,
      ]),
  ]
}
