import SiteGenerator
import TestSupport
import Testing

/// Pages at old addresses, and the one for addresses that are none, whole.
@Suite struct OldAddressTests {
  @Test(arguments: [
    (
      "old/index.html",
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title><meta http-equiv="refresh" content="0; url=../sections/a.html"><meta name="robots" content="noindex"></head><body><main><h1>A &amp; B</h1><p><a href="../sections/a.html">A &amp; B</a></p></main></body></html>
      """
    ),
    (
      "older/deep/a.html",
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title><meta http-equiv="refresh" content="0; url=../../sections/a.html"><meta name="robots" content="noindex"></head><body><main><h1>A &amp; B</h1><p><a href="../../sections/a.html">A &amp; B</a></p></main></body></html>
      """
    ),
    (
      "sections/about.html",
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>About</title><meta http-equiv="refresh" content="0; url=../about.html"><meta name="robots" content="noindex"></head><body><main><h1>About</h1><p><a href="../about.html">About</a></p></main></body></html>
      """
    ),
    (
      "start.html",
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Home</title><meta http-equiv="refresh" content="0; url=index.html"><meta name="robots" content="noindex"></head><body><main><h1>Home</h1><p><a href="index.html">Home</a></p></main></body></html>
      """
    ),
    (
      "404.html",
      """
      <title>This page is not here · Rivers &amp; borders</title>
      <base href="/">
      <a href="/index.html">Home</a>
      <a href="/timeline.html">Timeline</a>
      <a href="/people.html">People</a>
      <a href="/places.html">Places</a>
      <a href="/documents.html">Documents</a>
      <a href="/glossary.html">Glossary</a>
      <a href="/claims.html">Claims</a>
      <a href="/sources.html">Sources</a>
      <a href="/about.html">About</a>
      <a href="/search.html">Search</a>
      """
    ),
  ])
  func leadsOnInASiteWithoutAddress(_ path: String, _ expected: String) async throws {
    let site = await build(TestCourse.files, options: BuildOptions())
    #expect(try site.text(path) == expected + "\n")
  }

  @Test(arguments: [
    (
      "old/index.html",
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title><meta http-equiv="refresh" content="0; url=../sections/a.html"><meta name="robots" content="noindex"><link rel="canonical" href="https://example.org/course/sections/a.html"></head><body><main><h1>A &amp; B</h1><p><a href="../sections/a.html">A &amp; B</a></p></main></body></html>
      """
    ),
    (
      "older/deep/a.html",
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title><meta http-equiv="refresh" content="0; url=../../sections/a.html"><meta name="robots" content="noindex"><link rel="canonical" href="https://example.org/course/sections/a.html"></head><body><main><h1>A &amp; B</h1><p><a href="../../sections/a.html">A &amp; B</a></p></main></body></html>
      """
    ),
    (
      "sections/about.html",
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>About</title><meta http-equiv="refresh" content="0; url=../about.html"><meta name="robots" content="noindex"><link rel="canonical" href="https://example.org/course/about.html"></head><body><main><h1>About</h1><p><a href="../about.html">About</a></p></main></body></html>
      """
    ),
    (
      "start.html",
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Home</title><meta http-equiv="refresh" content="0; url=index.html"><meta name="robots" content="noindex"><link rel="canonical" href="https://example.org/course/"></head><body><main><h1>Home</h1><p><a href="index.html">Home</a></p></main></body></html>
      """
    ),
    (
      "404.html",
      """
      <title>This page is not here · Rivers &amp; borders</title>
      <base href="/course/">
      <a href="/course/index.html">Home</a>
      <a href="/course/timeline.html">Timeline</a>
      <a href="/course/people.html">People</a>
      <a href="/course/places.html">Places</a>
      <a href="/course/documents.html">Documents</a>
      <a href="/course/glossary.html">Glossary</a>
      <a href="/course/claims.html">Claims</a>
      <a href="/course/sources.html">Sources</a>
      <a href="/course/about.html">About</a>
      <a href="/course/search.html">Search</a>
      """
    ),
  ])
  func leadsOnInASiteWithAnAddress(_ path: String, _ expected: String) async throws {
    let site = await build(
      TestCourse.files, options: BuildOptions(baseURL: "https://example.org/course"))
    #expect(try site.text(path) == expected + "\n")
  }
}
