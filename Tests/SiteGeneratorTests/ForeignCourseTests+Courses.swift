import TestSupport

extension ForeignCourseTests {
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
