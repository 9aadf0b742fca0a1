/// The root of the repository.
package let repository = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
