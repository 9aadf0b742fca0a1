import NIOCore
import NIOHTTP1

/// Closes a connection on which nothing has happened for a time, and one whose request has not come whole within that
/// time, so that slow clients take nobody's place for long; a class, as the library's handlers are.
final class PatienceHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  private let patience: TimeAmount
  private var end: Scheduled<Void>?

  init(_ patience: TimeAmount) { self.patience = patience }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      let context = context.loopBound
      end = context.eventLoop.assumeIsolated().scheduleTask(in: patience) {
        context.value.close(promise: nil)
      }
    case .body: break
    case .end: end?.cancel()
    }
    context.fireChannelRead(data)
  }

  func channelInactive(context: ChannelHandlerContext) {
    end?.cancel()
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }
}
