/// The smallest theme: just enough of every page to see its values.
package enum TestTheme {
  package static let files: [String: TestFile] = [
    "templates/home.html": """
    <title>{{documentTitle}}</title>
    <a href="{{root}}timeline.html">{{words.timeline}}</a>
    {{{body}}}
    """,
    "templates/section.html": """
    <title>{{documentTitle}}</title>
    <a href="{{homeHref}}">{{words.home}}</a>
    {{{body}}}
    {{#events}}
    <p id="{{id}}">{{{date}}} {{title}}</p>
    {{/events}}
    {{#claims}}
    <p id="{{id}}">{{{claim}}} {{verdictWord}}</p>
    {{/claims}}
    {{#sources}}
    <p id="source-{{id}}">{{{entry}}}</p>
    {{/sources}}
    {{#next}}
    <a rel="next" href="{{href}}">{{title}}</a>
    {{/next}}
    """,
    "templates/page.html": """
    <title>{{documentTitle}}</title>
    <a href="{{homeHref}}">{{words.home}}</a>
    {{{body}}}
    """,
    "templates/timeline.html": """
    <title>{{documentTitle}}</title>
    {{#eras}}
    {{#items}}
    <p id="{{id}}">{{{date}}} {{title}}</p>
    {{/items}}
    {{/eras}}
    """,
    "templates/entity.html": """
    <title>{{documentTitle}}</title>
    <a href="{{homeHref}}">{{words.home}}</a>
    {{{body}}}
    """,
    "templates/index.html": """
    <title>{{documentTitle}}</title>
    {{#groups}}
    {{#items}}
    <a href="{{href}}">{{name}}</a>
    {{/items}}
    {{/groups}}
    """,
    "templates/glossary.html": """
    <title>{{documentTitle}}</title>
    {{#letters}}
    {{#items}}
    <h2 id="{{id}}">{{title}}</h2>
    {{{definition}}}
    {{/items}}
    {{/letters}}
    """,
    "templates/sources.html": """
    <title>{{documentTitle}}</title>
    {{#groups}}
    {{#items}}
    <p id="{{id}}">{{{entry}}}</p>
    {{/items}}
    {{/groups}}
    """,
    "templates/all.html": """
    <title>{{documentTitle}}</title>
    {{#parts}}
    <h2 id="{{id}}">{{section.title}}</h2>
    {{{body}}}
    {{#events}}
    <p id="{{id}}">{{title}}</p>
    {{/events}}
    {{/parts}}
    {{#sources}}
    <p id="source-{{id}}">{{{entry}}}</p>
    {{/sources}}
    """,
    "templates/claims.html": """
    <title>{{documentTitle}}</title>
    {{#sections}}
    {{#items}}
    <p id="{{id}}">{{{claim}}}</p>
    {{/items}}
    {{/sections}}
    """,
    "templates/flashcards.html": """
    <title>{{documentTitle}}</title>
    {{#decks}}
    {{#items}}
    <p id="{{id}}">{{{front}}} {{{back}}} <a href="{{href}}">{{words.readMore}}</a></p>
    {{/items}}
    {{/decks}}
    """,
    "templates/review.html": """
    <title>{{documentTitle}}</title>
    {{#sections}}
    {{#items}}
    <div id="item.{{id}}">{{{question}}} <a href="{{href}}">{{title}}</a></div>
    {{/items}}
    {{/sections}}
    """,
    "templates/answers.html": """
    <title>{{documentTitle}}</title>
    {{#coverage}}
    <p>{{objective}} {{questions}}</p>
    {{/coverage}}
    {{#sections}}
    {{#items}}
    <p>{{number}} {{{question}}} {{{answer}}}</p>
    {{/items}}
    {{/sections}}
    """,
    "templates/search.html": """
    <title>{{documentTitle}}</title>
    {{#indexes}}
    <a href="{{href}}">{{title}}</a>
    {{/indexes}}
    """,
    "templates/handout.html": """
    <title>{{documentTitle}}</title>
    {{#tasks}}
    <p>{{{.}}}</p>
    {{/tasks}}
    """,
    "templates/handouts.html": """
    <title>{{documentTitle}}</title>
    {{#handouts}}
    {{#link}}
    <a href="{{href}}">{{title}}</a>
    {{/link}}
    {{/handouts}}
    """,
    "templates/cards.html": """
    <title>{{documentTitle}}</title>
    {{#cards}}
    <p>{{{card}}} {{{date}}}</p>
    {{/cards}}
    """,
    "templates/404.html": """
    <title>{{documentTitle}}</title>
    <base href="{{root}}">
    {{#links}}
    <a href="{{href}}">{{title}}</a>
    {{/links}}
    """,
  ]
}
