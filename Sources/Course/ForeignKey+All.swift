import FrontMatter

extension ForeignKey {
  /// The keys of pages of Hugo, Jekyll, Zola, Quarto, Pandoc, The Carpentries, Docusaurus, MkDocs, MyST, Astro, Eleventy and
  /// Obsidian. A page's own keys go before them.
  static let all: [String: ForeignKey] = {
    var all: [String: ForeignKey] = [:]
    for (advice, names) in groups {
      for name in names.split(whereSeparator: \.isWhitespace) { all[String(name)] = advice }
    }
    return all
  }()

  private static let groups: [(advice: ForeignKey, names: String)] = [
    (
      .key(["updated"]),
      """
      date lastmod date-modified last_modified last_modified_at modified last_update lastUpdated
      pubDate publishDate published_at publication_date created created_at updated_at date_modified
      timestamp
      """
    ),
    (
      .key(["summary"]),
      """
      description excerpt abstract subtitle lead intro introduction teaser synopsis tagline
      description-meta desc summary_text hook
      """
    ),
    (
      .key(["themes", "kind"]),
      """
      tags tag categories category topics topic taxonomies subjects subject labels
      """
    ),
    (
      .key(["key_terms"]),
      """
      keywords keyword vocabulary
      """
    ),
    (
      .key(["title", "name"]),
      """
      linkTitle linktitle sidebar_label short_title shorttitle nav_title menu_title pagetitle
      heading label title-prefix sidebar-title
      """
    ),
    (
      .key(["aliases"]),
      """
      redirect_from redirect redirects redirect_to old_urls
      """
    ),
    (
      .key(["draft"]),
      """
      published publish publishDraft hidden unlisted expiryDate eleventyExcludeFromCollections
      private status visible 
      """
    ),
    (
      .key(["requires"]),
      """
      prerequisites prerequisite prereq prereqs depends_on 
      """
    ),
    (
      .key(["objectives"]),
      """
      learning_objectives learning-objectives outcomes learning_outcomes goals 
      """
    ),
    (
      .key(["sources"]),
      """
      bibliography references nocite
      """
    ),
    (
      .words("the file's name gives the address, and \"aliases\" old ones"),
      """
      slug permalink url path
      """
    ),
    (
      .words(
        "the number that the file's name starts with gives the order, and \"navigation\" of site.yaml that of pages"
      ),
      """
      weight order nav_order sidebar_position position episode_order index_order menu_order menu
      sidebar parent has_children grand_parent nav next prev previous pagination_next
      pagination_prev chapter part lesson unit
      """
    ),
    (
      .words("\"authors\" in site.yaml"),
      """
      author authors by byline contributors contributor maintainers instructor instructors
      editor_name affiliation orcid creator
      """
    ),
    (
      .words("a fenced div ::: keypoints in the text"),
      """
      keypoints key_points key-points takeaways
      """
    ),
    (
      .words("\"language\" in site.yaml"),
      """
      lang language locale
      """
    ),
    (
      .words("\"licence\" in site.yaml"),
      """
      license licence copyright rights
      """
    ),
    (
      .words("an image at the start of the text"),
      """
      image cover thumbnail featured_image featuredImage banner hero header featured images
      cover_image og_image
      """
    ),
    (
      .words("the file's name is its id"),
      """
      id uid uuid identifier
      """
    ),
    (
      .nothing,
      """
      layout template type format output engine jupyter kernelspec jupytext execute knitr editor
      editor_options filters toc toc_depth toc-depth toc-title toc_sticky toc_label number-sections
      number_sections code-fold code-tools code-overflow code_folding html-math-method mathjax math
      katex mermaid comments share related read_time reading_time author_profile classes css style
      class cssclass cssclasses js script scripts scss theme-toc nav_exclude search_exclude search
      has_toc hide hide_title hide_table_of_contents custom_edit_url displayed_sidebar
      tableOfContents table_of_contents pagefind editUrl icon series extra params cascade headless
      outputs resources markup featured_post sort_by paginate_by page_template in_search_index
      insert_anchor_links render generate_feeds teaching exercises duration time minutes start root
      source break ex level difficulty audience mode version csl link-citations citation
      citation-style doi listing about page-layout include-in-header include-before-body
      include-after-body header-includes freeze cache crossref lightbox website book project
      documentclass geometry fontsize mainfont colorlinks classoption papersize pandoc
      title-block-banner title-block-style date-format fig-width fig-height fig-cap fig_width
      fig_height output-file output-dir resource_files revealjs view pdf word html runtime vignette
      site bookFlatSection bookToc bookHidden bookCollapseSection bookComments bookSearchExclude
      isCJKLanguage translationKey eleventyNavigation templateKey sitemap sitemap_exclude robots
      noindex seo canonical canonical_url social og twitter pin sticky featured_order disqus
      analytics lastUpdatedText page_id post_id guid dg-publish up cards-deck enableToc showToc
      ShowToc tocopen TocOpen hideMeta searchHidden disableShare ShowReadingTime ShowBreadCrumbs
      ShowPostNavLinks numbering exports downloads myst substitutions orphan github venue keep-md
      keep-ipynb self-contained embed-resources standalone
      """
    ),
  ]
}
