import Synchronization
import Testing

@testable import CoursePages

/// A question whose answer comes from one value is not asked again while the value is one and the same.
@Suite struct SharedTests {
  private final class Build: Sendable {}

  private final class Site: Asked {
    let state = Build()
    let inquiry: Inquiry<Site>?
    let list: Shared<[String]>

    init(_ list: Shared<[String]>) { (self.list, inquiry) = (list, nil) }

    init(_ site: Site, in inquiry: Inquiry<Site>) { (list, self.inquiry) = (site.list, inquiry) }
  }

  private final class Count: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock(\.self) }
    func add(_ more: Int) { number.withLock { $0 += more } }
  }

  @Test func asksAgainWhereTheValueIsAnother() {
    let asked = Count()
    let list = Shared(["a", "b"])
    let first = Site(list)
    let inquiry = Inquiry(of: first)
    let count: @Sendable ([String]) -> Int = { list in
      asked.add(1)
      return list.count
    }
    #expect(Site(first, in: inquiry).ask(from: { $0.list }, count) == 2)
    #expect(inquiry.isAnsweredAlike(by: Site(list)))
    #expect(asked.value == 1)
    #expect(inquiry.isAnsweredAlike(by: Site(Shared(["c", "d"]))))
    #expect(asked.value == 2)
    #expect(!inquiry.isAnsweredAlike(by: Site(Shared(["c"]))))
    #expect(asked.value == 3)
  }

  @Test func goesFromBuildToBuildWhileItIsTheSame() {
    let list = Shared(["a"])
    #expect(Shared.of(["a"], after: list) === list)
    #expect(Shared.of(["b"], after: list) !== list)
    #expect(Shared.of(["a"], after: nil).value == ["a"])
  }
}
